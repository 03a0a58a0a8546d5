import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Warning } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';
import { byType, WARNING_WORDS } from '../../../shared/findings/findings';
import { WarningMessages } from '../../../shared/findings/WarningMessages';

/** Warnings by kind, each with its sentence, linked to the accounts they are about. */
export function WarningsPanel({
  warnings,
  onShow,
}: {
  warnings: Warning[];
  /** Asks for the accounts with this type of warning. */
  onShow: (type: string) => void;
}) {
  if (warnings.length === 0) {
    return <Alert severity="success">No warnings.</Alert>;
  }
  return byType(warnings).map(([type, list], index) => {
    const open = list.filter((warning) => warning.override_required).length;
    return (
      <Accordion
        slotProps={{ heading: { component: 'h2' } }}
        key={type}
        disableGutters
        defaultExpanded={index === 0}
        variant="outlined"
      >
        <AccordionSummary expandIcon="▾">
          <Typography>
            <strong>{WARNING_WORDS[type] ?? type}</strong> · {par(list.length)}
            {open > 0 && ` · override required: ${par(open)}`}
          </Typography>
        </AccordionSummary>
        <AccordionDetails>
          {list.some((warning) => warning.account_id) && (
            <Button size="small" variant="outlined" onClick={() => onShow(type)}>
              Show these accounts in the grid
            </Button>
          )}
          <WarningMessages warnings={list} />
        </AccordionDetails>
      </Accordion>
    );
  });
}
