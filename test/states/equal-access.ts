import 'accessibility-checker-engine/ace-window.js';

interface Finding {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly path: {readonly dom: string};
  readonly message: string;
  readonly snippet: string;
}
declare global {
  interface Window {
    readonly ace_ibma: {readonly Checker: new () => {check(node: Element, rulesets: readonly string[]): Promise<{readonly results: readonly Finding[]}>}};
  }
}

/** About a whole page, which a test's page is not. */
const OF_A_PAGE = new Set(['page_title_exists', 'html_lang_exists', 'skip_main_exists', 'aria_content_in_landmark', 'style_focus_visible']);

/** What the Equal Access engine, which looks into shadow trees, finds wrong in an element by WCAG 2.2 A and AA. */
export async function violationsIn(element: Element): Promise<string[]> {
  const {results} = await new window.ace_ibma.Checker().check(element, ['WCAG_2_2']);
  return results
    .filter(({value, ruleId}) => value[0] === 'VIOLATION' && value[1] === 'FAIL' && !OF_A_PAGE.has(ruleId))
    .map(({ruleId, message, snippet, path}) => `${ruleId}: ${message} ${path.dom} ${snippet}`);
}
