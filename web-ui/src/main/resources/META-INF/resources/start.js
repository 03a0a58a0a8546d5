// Fills in this page's own address, and asks every few seconds which services are ready.
'use strict';

for (const place of document.querySelectorAll('.here')) {
  place.textContent = window.location.origin;
}

async function showReadiness() {
  let ready = new Map();
  try {
    const answer = await fetch('/docs/readiness');
    ready = new Map((await answer.json()).services.map((service) => [service.name, service.ready]));
  } catch {
    // The gateway itself is away: every service reads "not reachable" until the next try.
  }
  for (const item of document.querySelectorAll('[data-service]')) {
    const isReady = ready.get(item.dataset.service);
    const state = item.querySelector('.state');
    const words = isReady === undefined ? 'not reachable' : isReady ? 'ready' : 'not ready';
    if (state.textContent !== words) {
      state.textContent = words;
      state.className = isReady ? 'state ready' : 'state waiting';
    }
  }
}

showReadiness();
setInterval(showReadiness, 10_000);
