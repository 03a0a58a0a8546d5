import { createApi } from '@reduxjs/toolkit/query/react';
import { baseQuery } from './baseQuery';

/** The one cache of what the services said; the generated endpoints are put into it. */
export const api = createApi({ baseQuery, endpoints: () => ({}) });
