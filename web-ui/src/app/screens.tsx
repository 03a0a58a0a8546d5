import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import GavelIcon from '@mui/icons-material/GavelOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import HelpOutlineIcon from '@mui/icons-material/HelpOutlineOutlined';
import ListAltIcon from '@mui/icons-material/ListAlt';
import StorageIcon from '@mui/icons-material/StorageOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import ViewListIcon from '@mui/icons-material/ViewListOutlined';
import TuneIcon from '@mui/icons-material/Tune';
import { lazy, type ReactNode } from 'react';
import type { Permission } from '../shared/format/permissions';

/** One place in the rail. */
export interface Screen {
  to: string;
  name: string;
  icon: ReactNode;
  /** One of these permissions opens it; without any every visitor may see it, signed in or not. */
  needs: Permission[];
  /** Opened by links of other screens, or of the bar, only. */
  isUnlisted?: true;
  /** Fetched when it is first opened. */
  body: ReturnType<typeof lazy>;
}

/** Every screen, in the order of the rail. Who is signed in lands on the first that the permissions open. */
export const SCREENS: Screen[] = [
  {
    to: '/workbench',
    name: 'Workbench',
    icon: <TuneIcon fontSize="small" />,
    needs: ['allocation:preview'],
    body: lazy(() => import('./workbench/Workbench')),
  },
  {
    to: '/blotter',
    name: 'Blotter',
    icon: <ViewListIcon fontSize="small" />,
    needs: ['order:read'],
    body: lazy(() => import('./blotter/Blotter')),
  },
  {
    to: '/orders',
    name: 'Orders',
    icon: <ListAltIcon fontSize="small" />,
    needs: ['order:read'],
    body: lazy(() => import('../features/orders/components/Orders')),
  },
  {
    to: '/allocation',
    name: 'Allocation',
    icon: <TuneIcon fontSize="small" />,
    needs: ['allocation:preview', 'allocation:approve', 'compliance:read', 'audit:read'],
    isUnlisted: true,
    body: lazy(() => import('./workbench/AllocationView')),
  },
  {
    to: '/approvals',
    name: 'Approvals',
    icon: <HowToRegIcon fontSize="small" />,
    needs: [
      'allocation:commit',
      'allocation:approve',
      'compliance:approve',
      'compliance:read',
      'user:admin',
      'reference:import',
    ],
    body: lazy(() => import('../features/approvals/components/Approvals')),
  },
  {
    to: '/accounts',
    name: 'Accounts',
    icon: <AccountBalanceIcon fontSize="small" />,
    needs: ['reference:read'],
    body: lazy(() => import('../features/accounts/components/Accounts')),
  },
  {
    to: '/compliance',
    name: 'Compliance',
    icon: <GavelIcon fontSize="small" />,
    needs: ['compliance:read', 'compliance:approve'],
    body: lazy(() => import('../features/compliance/components/Compliance')),
  },
  {
    to: '/fairness',
    name: 'Fairness',
    icon: <BalanceIcon fontSize="small" />,
    needs: ['compliance:read', 'compliance:approve', 'audit:read'],
    body: lazy(() => import('../features/fairness/components/Fairness')),
  },
  {
    to: '/audit',
    name: 'Audit',
    icon: <FactCheckIcon fontSize="small" />,
    needs: ['audit:read'],
    body: lazy(() => import('../features/audit/components/Audit')),
  },
  {
    to: '/users',
    name: 'Users',
    icon: <PeopleIcon fontSize="small" />,
    needs: ['user:admin'],
    body: lazy(() => import('../features/users/components/Users')),
  },
  {
    to: '/data',
    name: 'Data',
    icon: <StorageIcon fontSize="small" />,
    needs: ['reference:import'],
    body: lazy(() => import('../features/data/components/Data')),
  },
  {
    to: '/my-account',
    name: 'My account',
    icon: <PersonIcon fontSize="small" />,
    needs: [],
    isUnlisted: true,
    body: lazy(() => import('../features/session/components/account/MyAccount')),
  },
  {
    to: '/help',
    name: 'Help',
    icon: <HelpOutlineIcon fontSize="small" />,
    needs: [],
    body: lazy(() => import('../features/help/components/Help')),
  },
];

/** @param permissions null while no user is signed in */
export const mayOpen = (screen: Screen, permissions: string[] | null): boolean =>
  screen.needs.length === 0 || screen.needs.some((need) => permissions?.includes(need));
