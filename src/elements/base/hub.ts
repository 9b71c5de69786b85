import type {Exercise} from '../../catalogue/schema.js';
import type {Preferences, Routine} from '../../core/routine-schema.js';
import type {Assessment} from '../../core/types.js';

/** What one element lets the others on the page know. */
export interface Shared {
  readonly assessment?: Assessment | null;
  readonly preferences?: Preferences | null;
  readonly routine?: Routine | null;
  /** An exercise of the page's own. */
  readonly exercise?: Exercise | null;
}

/** An element that takes part. */
export interface Member extends HTMLElement {
  readonly shared: Shared;
}

type Listener = (changed: Member) => void;

const members = new Set<Member>();
const listeners = new Set<Listener>();

/**
 * How the elements of a page find each other without an event: setting a property must fire none, yet a quiz that
 * gets its answers from the page or from storage has to reach its builder.
 */
export const hub = {
  join(member: Member): void {
    members.add(member);
    hub.changed(member);
  },
  leave(member: Member): void {
    members.delete(member);
  },
  changed(member: Member): void {
    for (const listener of listeners) listener(member);
  },
  listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  members: (): Iterable<Member> => members,
};

/** The parent, stepping out of shadow roots. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

function ancestors(node: Node): Node[] {
  const chain: Node[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) chain.push(at);
  return chain;
}

/**
 * The partner of an element: the one that `wanted` names by id, none for `''`, else the one of `tag` that is nearest
 * in the tree; of equally near ones the first in document order.
 */
export function findPartner(from: HTMLElement, tag: string, wanted: string | null): Member | null {
  if (wanted === '') return null;
  const candidates = [...members].filter((m) => m.localName === tag && m.isConnected && m.ownerDocument === from.ownerDocument && (!wanted || m.id === wanted));
  if (candidates.length < 2) return candidates[0] ?? null;
  const chain = ancestors(from);
  const distance = (member: Member) => chain.indexOf(ancestors(member).find((node) => chain.includes(node)) ?? chain.at(-1)!);
  return candidates
    .map((member) => ({member, far: distance(member)}))
    .sort((a, b) => a.far - b.far || (a.member.compareDocumentPosition(b.member) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0]!.member;
}
