import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useMemo, type ReactNode, type Ref } from 'react';
import { useSelector } from 'react-redux';
import { useGroups } from '../../../shared/api/calls';
import { counted, dollars, money, par } from '../../../shared/format/numbers';
import { parseQuantity } from '../../../shared/format/quantity';
import type { PortfolioGroup, Side } from '../../../shared/api/contract';
import { visuallyHidden } from '../../../shared/ui/visuallyHidden';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { selectDraft } from '../../../shared/draft/draft';
import { asTree, sharedAccounts, takingPart } from '../../../shared/entry/groups';
import type { OrderRoom, RoomPart } from '../../../shared/capacity/useOrderRoom';

interface Props {
  /** Called with the first checkbox, so that a form can lead the reader to it. */
  ref: Ref<HTMLInputElement>;
  chosen: string[];
  onChange: (chosen: string[]) => void;
  fault: string | undefined;
  room: OrderRoom;
}

const figure = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', flexShrink: 0 } as const;

/** The groups with their account counts, their cash and what they could take; an account of several chosen groups takes part once. */
export function GroupTree({ ref, chosen, onChange, fault, room }: Props) {
  const { order } = useSelector(selectDraft);
  const hasRoom = room.byGroup.size > 0;
  const { data, error, isLoading } = useGroups();
  const groups = useMemo(() => data?.portfolio_groups ?? [], [data]);
  const rows = useMemo(() => asTree(groups), [groups]);
  const taking = useMemo(() => takingPart(groups, chosen), [groups, chosen]);
  const shared = useMemo(() => sharedAccounts(groups, chosen), [groups, chosen]);
  // Some of its accounts take part, through another group.
  const isPartly = ({ group_id, accounts }: PortfolioGroup) =>
    !chosen.includes(group_id) && accounts.some(({ account_id }) => taking.has(account_id));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5, p: 0 }}>
        Portfolio groups
      </Typography>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Skeleton variant="rectangular" height={160} />}
      {data && groups.length === 0 && (
        <Alert severity="info">
          There are no portfolio groups yet. An administrator imports a dataset first.
        </Alert>
      )}
      {groups.length > 0 && (
        // It keeps its height before the capacity is known: a group must not move while it is clicked.
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', minHeight: 16 }} aria-hidden>
          {hasRoom && order.security && order.side && (
            <RoomNames side={order.side} currency={order.security.currency} />
          )}
        </Box>
      )}
      {rows.map(({ group, depth }, index) => (
        <GroupLine
          key={group.group_id}
          ref={index === 0 ? ref : undefined}
          group={group}
          depth={depth}
          isChosen={chosen.includes(group.group_id)}
          isPartly={isPartly(group)}
          onToggle={() => toggle(group.group_id)}
        >
          {hasRoom && order.side && <RoomOf part={room.byGroup.get(group.group_id)} side={order.side} />}
        </GroupLine>
      ))}
      {chosen.length > 0 && (
        <Typography sx={{ mt: 0.5, fontWeight: 600 }} role="status">
          {counted(taking.size, 'account')} in scope
          {shared > 0 && `, ${par(shared)} in more than one group`}
        </Typography>
      )}
      {chosen.length > 0 && room.together && order.security && order.side && (
        <Total
          part={room.together}
          side={order.side}
          currency={order.security.currency}
          wanted={parseQuantity(order.quantity)}
        />
      )}
      {room.error !== undefined && (
        <Alert severity="info" sx={{ mt: 0.5 }}>
          Capacity is not available now; the preview calculates it.
        </Alert>
      )}
      {fault && <FormHelperText error>{fault}</FormHelperText>}
    </Box>
  );
}

interface LineProps {
  ref: Ref<HTMLInputElement> | undefined;
  group: PortfolioGroup;
  depth: number;
  isChosen: boolean;
  /** Some of its accounts take part through another group. */
  isPartly: boolean;
  onToggle: () => void;
  /** What it could take. */
  children: ReactNode;
}

/** One group: chosen or not, how many accounts it has. */
function GroupLine({ ref, group, depth, isChosen, isPartly, onToggle, children }: LineProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        justifyContent: 'flex-end',
        alignItems: 'center',
        pl: depth * 3,
        minHeight: 28,
      }}
    >
      <FormControlLabel
        title={group.group_name}
        sx={{
          flex: { xs: '1 0 100%', sm: 1 },
          mr: { sm: 1 },
          minWidth: 0,
          '& .MuiFormControlLabel-label': {
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: { sm: 'nowrap' },
          },
        }}
        control={
          <Checkbox
            size="small"
            // What is only partly in stands back behind what was chosen.
            sx={{ py: 0.25, '&.MuiCheckbox-indeterminate': { color: 'text.secondary' } }}
            checked={isChosen}
            indeterminate={isPartly}
            onChange={onToggle}
            slotProps={ref ? { input: { ref } } : {}}
          />
        }
        label={
          <>
            {group.group_name}{' '}
            <Typography component="span" variant="caption" color="textSecondary">
              {group.group_id}
            </Typography>
          </>
        }
      />
      <Typography color="textSecondary" sx={{ ...figure, minWidth: 92, whiteSpace: 'nowrap' }}>
        {counted(group.account_count, 'account')}
      </Typography>
      {children}
    </Box>
  );
}

function RoomNames({ side, currency }: { side: Side; currency: string }) {
  const name = { ...figure, width: 112 };
  return (
    <>
      {side === 'BUY' && (
        <Typography variant="caption" color="textSecondary" sx={name}>
          Cash ({currency})
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary" sx={name}>
        {side === 'BUY' ? 'Buy' : 'Sell'} capacity (par)
      </Typography>
    </>
  );
}

/** The most par a group could take, for a purchase its cash as well; a column's name is for the ear too. */
function RoomOf({ part, side }: { part: RoomPart | undefined; side: Side }) {
  return (
    <>
      {side === 'BUY' && (
        <Typography sx={{ ...figure, width: 112 }}>
          <span style={visuallyHidden}>cash </span>
          {part ? dollars(part.available_cash) : 'unknown'}
        </Typography>
      )}
      <Typography sx={{ ...figure, width: 112 }}>
        <span style={visuallyHidden}>capacity </span>
        {part ? par(part.room) : 'unknown'}
      </Typography>
    </>
  );
}

interface TotalProps {
  part: RoomPart;
  side: Side;
  currency: string;
  wanted: number | null;
}

/** The chosen groups together against what the order needs. */
function Total({ part, side, currency, wanted }: TotalProps) {
  const capacity =
    side === 'BUY'
      ? `Available cash ${money(part.available_cash)} ${currency}; buy capacity ${par(part.room)} par`
      : `Sell capacity ${par(part.room)} par`;
  const isShort = wanted !== null && wanted > part.room;
  return (
    <Typography
      role="status"
      color={isShort ? 'textPrimary' : 'textSecondary'}
      sx={{ fontWeight: isShort ? 600 : 400 }}
    >
      {capacity}
      {wanted !== null && `; order ${par(wanted)} par${isShort ? ' exceeds capacity' : ''}`}
    </Typography>
  );
}
