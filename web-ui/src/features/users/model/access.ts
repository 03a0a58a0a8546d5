/** What a user is given: roles, permissions beyond them, and the groups seen. */
export interface Access {
  roles: string[];
  permissions: string[];
  /** null: every group */
  portfolio_groups: string[] | null;
}

/** What a new user gets unless the administrator says otherwise. */
export const FIRST_ACCESS: Access = { roles: ['viewer'], permissions: [], portfolio_groups: null };

/** As the service takes it: left out means unchanged there, so that every group has a sign of its own. */
export const sentOf = ({ portfolio_groups, ...rest }: Access) => ({
  ...rest,
  portfolio_groups: portfolio_groups ?? ['*'],
});

export const scopeInWords = (groups: string[] | null): string =>
  groups === null ? 'All groups' : groups.length === 0 ? 'No groups' : groups.join(', ');
