// What has to hold before a version may go out; pure, so that each is tested. test/node/release.test.mjs

const SEMVER = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const escape = (text) => text.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');

/** The part of the changelog under one version, without its heading; '' when there is none. */
export const notesOf = (changelog, version) => new RegExp(`^## \\[${escape(version)}\\].*\\n([^]*?)(?=^## \\[|(?![^]))`, 'm').exec(changelog)?.[1].trim() ?? '';

const isDated = (changelog, version) => new RegExp(`^## \\[${escape(version)}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changelog);

/** @returns what is in the way, in words; empty when nothing is. */
export const problemsOf = ({publish, version, repository, status, branch, tags, tagsHere, inWorkflow, changelog, versions}) => {
  const tag = `v${version}`;
  const differ = Object.entries(versions).filter(([, other]) => other !== version);
  return [
    !SEMVER.test(version) && `package.json: “${version}” is no version.`,
    status !== '' && 'The working tree is not clean: commit or put aside what `git status` shows.',
    !publish && branch !== 'main' && `Releases are tagged on main, and this is ${branch}.`,
    !publish && tags.includes(tag) && `${tag} is tagged already: raise the version in package.json.`,
    publish && !tagsHere.includes(tag) && `This commit is not ${tag}: the workflow publishes from a tag.`,
    publish && !inWorkflow && 'Provenance needs the workflow: push the tag and let it publish.',
    !isDated(changelog, version) && `CHANGELOG.md has no heading “## [${version}] - YYYY-MM-DD”.`,
    notesOf(changelog, version) === '' && `CHANGELOG.md says nothing of ${version}.`,
    notesOf(changelog, 'Unreleased') !== '' && 'CHANGELOG.md still has lines under “Unreleased”: move them under the version.',
    ...differ.map(([place, other]) => `${place} says ${other}, package.json ${version}.`),
    !repository && 'package.json names no repository: npm checks the provenance against its address.',
  ].filter(Boolean);
};
