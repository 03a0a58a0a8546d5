import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import HelpOutlineIcon from '@mui/icons-material/HelpOutlineOutlined';
import ListAltIcon from '@mui/icons-material/ListAlt';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import TuneIcon from '@mui/icons-material/Tune';
import { lazy, type ReactNode } from 'react';

/** One place in the rail. */
export interface Screen {
  to: string;
  name: string;
  icon: ReactNode;
  /** The permission to see it; without one every visitor may, signed in or not. */
  needs?: string;
  /** Fetched when it is first opened. */
  body: ReturnType<typeof lazy>;
}

/** Every screen, in the order of the rail. Who is signed in lands on the first that the permissions open. */
export const SCREENS: Screen[] = [
  {
    to: '/workbench',
    name: 'Workbench',
    icon: <TuneIcon fontSize="small" />,
    needs: 'allocation:preview',
    body: lazy(() => import('./workbench/Workbench')),
  },
  {
    to: '/orders',
    name: 'Orders',
    icon: <ListAltIcon fontSize="small" />,
    needs: 'order:read',
    body: lazy(() => import('../features/orders/components/Orders')),
  },
  {
    to: '/accounts',
    name: 'Accounts',
    icon: <AccountBalanceIcon fontSize="small" />,
    needs: 'reference:read',
    body: lazy(() => import('../features/accounts/components/Accounts')),
  },
  {
    to: '/audit',
    name: 'Audit',
    icon: <FactCheckIcon fontSize="small" />,
    needs: 'audit:read',
    body: lazy(() => import('../features/audit/components/Audit')),
  },
  {
    to: '/users',
    name: 'Users',
    icon: <PeopleIcon fontSize="small" />,
    needs: 'user:admin',
    body: lazy(() => import('../features/users/components/Users')),
  },
  {
    to: '/help',
    name: 'Help',
    icon: <HelpOutlineIcon fontSize="small" />,
    body: lazy(() => import('../features/help/components/Help')),
  },
];

/** @param permissions null while no user is signed in */
export const mayOpen = (screen: Screen, permissions: string[] | null): boolean =>
  screen.needs === undefined || (permissions?.includes(screen.needs) ?? false);
