/** Facts about a node that a person hears; the others are the browser's own bookkeeping. */
const SAID = ['checked', 'pressed', 'selected', 'expanded', 'disabled', 'invalid', 'required', 'readonly', 'level', 'live', 'modal', 'hasPopup', 'roledescription', 'valuetext'];
const SILENT = new Set(['InlineTextBox', 'LineBreak', 'ListMarker', 'LabelText', 'Legend', 'none', 'generic']);

const factsOf = ({properties = [], value, description, name}) => [
  ...(value?.value === undefined || value.value === '' ? [] : [`value=${JSON.stringify(value.value)}`]),
  ...properties
    .filter((one) => SAID.includes(one.name) && ![false, 'false', '', 'off'].includes(one.value.value))
    .map((one) => (one.value.value === true || one.value.value === 'true' ? one.name : `${one.name}=${one.value.value}`)),
  ...(description?.value && description.value !== name?.value ? [`description=${JSON.stringify(description.value)}`] : []),
];

/** One line a node, in reading order; what has no meaning of its own gives its place to what it holds. */
function* lines(node, byId, depth, above) {
  const name = node.name?.value?.replace(/\s+/g, ' ').trim() ?? '';
  const role = node.role?.value ?? '';
  const quiet = node.ignored || SILENT.has(role) || (role === 'StaticText' && (!name || above.includes(name)));
  if (!quiet) yield `${'  '.repeat(depth)}${[role === 'StaticText' ? 'text' : role, ...(name ? [JSON.stringify(name)] : []), ...factsOf(node)].join(' ')}`;
  const children = role === 'StaticText' || role === 'textbox' ? [] : (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  for (const child of children) yield* lines(child, byId, quiet ? depth : depth + 1, quiet ? above : name);
}

/**
 * A command that gives Chromium's own accessibility tree below an element, as text:
 * `await executeServerCommand('accessibility-tree', 'imbalance-quiz')`, the first that a selector finds.
 */
export const accessibilityTree = () => ({
  name: 'accessibility-tree',
  async executeCommand({command, payload, session}) {
    if (command !== 'accessibility-tree') return undefined; // another plugin's
    const cdp = await session.browser.getPage(session.id).createCDPSession();
    try {
      const {result} = await cdp.send('Runtime.evaluate', {expression: `document.querySelector(${JSON.stringify(payload)})`});
      const {node} = await cdp.send('DOM.describeNode', {objectId: result.objectId});
      const {nodes} = await cdp.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((one) => [one.nodeId, one]));
      const host = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
      if (!host) throw new Error(`The accessibility tree has no ${payload}.`);
      return [...lines(host, byId, 0, '')].join('\n');
    } finally {
      await cdp.detach();
    }
  },
});
