import '@fontsource-variable/inter';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App';
import { Providers } from './app/Providers';
import { createStore } from './app/store';
import { hearSignOut } from './shared/session/otherTabs';
import { resume } from './shared/session/resume';
import { keepDraft, keptDraft } from './shared/draft/keepDraft';
import { startCounting } from './shared/interactions/interactions';

const root = document.getElementById('root');
if (root) {
  startCounting();
  const store = createStore(keptDraft());
  keepDraft(store);
  hearSignOut(store);
  store.dispatch(resume());
  createRoot(root).render(
    <StrictMode>
      <Providers store={store}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </Providers>
    </StrictMode>,
  );
}
