import type { Plugin } from 'vite';
export declare const firstLoadBudget: () => Plugin;
