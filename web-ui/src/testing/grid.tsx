import { configureStore } from '@reduxjs/toolkit';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'react-redux';
import { MemoryRouter, useLocation } from 'react-router';
import { sessionSlice, signedIn } from '../shared/api/session';

/** Shows a grid to this user, at this address. */
export function show(id: string, grid: ReactNode, address = '/') {
  const store = configureStore({ reducer: { session: sessionSlice.reducer } });
  store.dispatch(signedIn({ access_token: 'a', user: { id, username: id, permissions: [] } }));
  return render(
    <Provider store={store}>
      <MemoryRouter initialEntries={[address]}>
        {grid}
        <Address />
      </MemoryRouter>
    </Provider>,
  );
}

const Address = () => <p>{decodeURIComponent(useLocation().search)}</p>;
