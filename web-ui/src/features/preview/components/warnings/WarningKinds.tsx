import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Line, Preview } from '../../../../shared/api/contract';
import { byType, WARNING_WORDS } from '../../../../shared/findings/findings';
import { counted, par } from '../../../../shared/format/numbers';
import { withWarning } from '../../model/grid/useAccounts';

interface Props {
  preview: Preview;
  onShow: (type: string) => void;
  onExclude: ((lines: Line[]) => void) | null;
}

/** How many warnings there are of each kind, and what can be done with their accounts together. */
export function WarningKinds({ preview, onShow, onExclude }: Props) {
  return (
    <Box component="ul" aria-label="Kinds of warnings" sx={{ listStyle: 'none', m: 0, p: 0, mb: 0.5 }}>
      {byType(preview.warnings).map(([type, list]) => {
        const words = WARNING_WORDS[type] ?? type;
        const open = list.filter((warning) => warning.override_required).length;
        const lines = withWarning(preview.allocations, preview.warnings, type);
        return (
          <Box
            component="li"
            key={type}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
          >
            <Typography>
              <strong>{words}</strong> · {par(list.length)}
              {open > 0 && ` · override required: ${par(open)}`}
            </Typography>
            {lines.length > 0 && (
              <Button variant="text" aria-label={`Show in grid: ${words}`} onClick={() => onShow(type)}>
                Show in grid
              </Button>
            )}
            {lines.length > 0 && onExclude && (
              <Button
                variant="text"
                aria-label={`Exclude ${counted(lines.length, 'account')}: ${words}`}
                onClick={() => onExclude(lines)}
              >
                Exclude {counted(lines.length, 'account')}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
