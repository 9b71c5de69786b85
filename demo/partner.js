// All that a partner needs: one listener. A promise tells the form when the lead is safe.
document.addEventListener('coaching-lead', (event) => {
  const {lead, respondWith} = event.detail;
  respondWith(store(lead));
});

async function store(lead) {
  const item = document.createElement('li');
  const data = document.createElement('pre');
  data.textContent = JSON.stringify(lead, null, 2);
  item.append(data);
  document.getElementById('leads').append(item);
  document.getElementById('none').hidden = true;
}
