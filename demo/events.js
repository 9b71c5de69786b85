// Logs what the elements announce, as any page can.
const names = [
  'evenstride-ready', 'evenstride-error', 'evenstride-analytics',
  'imbalance-start', 'imbalance-answer', 'imbalance-result', 'imbalance-reset',
  'exercise-start', 'exercise-complete', 'exercise-add', 'exercise-swap',
  'routine-change', 'routine-save', 'routine-start', 'routine-complete', 'routine-export',
  'coaching-lead', 'coaching-accepted', 'coaching-failed', 'coaching-queued', 'coaching-challenged',
];
const MOST = 200;

for (const name of names)
  document.addEventListener(name, ({type, detail}) => {
    const list = document.getElementById('events');
    const {source, ...payload} = detail;
    const entry = document.createElement('li');
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const data = document.createElement('pre');
    entry.dataset.event = type;
    summary.textContent = `${type}  <${source.tag}>`;
    data.textContent = JSON.stringify(payload, null, 2);
    details.append(summary, data);
    entry.append(details);
    list.prepend(entry);
    while (list.children.length > MOST) list.lastChild.remove();
  });
