import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useDeleteRoleMutation, usePutRoleMutation, type Role } from '../../api/userCalls';
import { counted } from '../../../../shared/format/numbers';
import { PermissionBoxes } from '../access/PermissionBoxes';
import { ScopeField } from '../access/ScopeField';
import { FormDialog } from '../../../../shared/forms/FormDialog';

const EMPTY = { name: '', description: '', permissions: [] as string[], portfolio_groups: null, users: 0 };

/** Creates a role, or changes one for all who have it. */
export function RoleDialog({ role, onClose }: { role: Role | null; onClose: () => void }) {
  const [put, putting] = usePutRoleMutation();
  const [remove, removing] = useDeleteRoleMutation();
  const [named, setNamed] = useState<Omit<Role, 'seeded' | 'rights_request_id'>>(role ?? EMPTY);
  const { name, users, description, permissions, portfolio_groups } = named;
  const set = (part: Partial<Role>) => setNamed({ ...named, ...part });
  const send = async () => {
    const answer = await put({
      name: name.trim(),
      roleRequest: { description, permissions, portfolio_groups },
    });
    if (!answer.error) {
      onClose();
    }
  };
  const drop = async () => {
    const answer = await remove({ name });
    if (!answer.error) {
      onClose();
    }
  };
  return (
    <FormDialog
      title={role ? `Role ${role.name}` : 'Create a role'}
      act={role ? 'Change role' : 'Create role'}
      error={putting.error ?? removing.error}
      isBusy={putting.isLoading || removing.isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      {users > 0 && <Alert severity="info">The change holds for {counted(users, 'user')}.</Alert>}
      {!role && (
        <TextField
          label="Role name"
          autoFocus
          value={name}
          onChange={({ target }) => set({ name: target.value })}
        />
      )}
      <TextField
        label="Description"
        value={named.description}
        onChange={({ target }) => set({ description: target.value })}
      />
      <PermissionBoxes value={named.permissions} onChange={(permissions) => set({ permissions })} />
      <ScopeField value={named.portfolio_groups} onChange={(portfolio_groups) => set({ portfolio_groups })} />
      {role && users === 0 && (
        <Button variant="text" color="error" onClick={() => void drop()}>
          Delete role
        </Button>
      )}
    </FormDialog>
  );
}
