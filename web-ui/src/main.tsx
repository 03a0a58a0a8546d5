import '@fontsource-variable/inter';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App';
import { Providers } from './app/Providers';
import { createStore } from './app/store';
import { startCounting } from './shared/interactions/interactions';

const root = document.getElementById('root');
if (root) {
  startCounting();
  createRoot(root).render(
    <StrictMode>
      <Providers store={createStore()}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </Providers>
    </StrictMode>,
  );
}
