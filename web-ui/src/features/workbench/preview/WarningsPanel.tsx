import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Warning } from '../../../shared/api/contract';
import { counted, par, withSeparators } from '../../../shared/format/numbers';
import { byType, sentencesOf, WARNING_WORDS, type Sentence } from './findings';

const SENTENCES_SHOWN = 100;
const ACCOUNTS_NAMED = 12;

/** What each warning says, the same of many accounts once; of very many the first. */
export function WarningMessages({ warnings }: { warnings: Warning[] }) {
  const sentences = sentencesOf(warnings);
  return (
    <>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {sentences.slice(0, SENTENCES_SHOWN).map((sentence) => (
          <li key={sentence.text}>
            <Said sentence={sentence} />
          </li>
        ))}
      </Box>
      {sentences.length > SENTENCES_SHOWN && (
        <Typography color="textSecondary">
          and {par(sentences.length - SENTENCES_SHOWN)} more; see the grid.
        </Typography>
      )}
    </>
  );
}

function Said({ sentence: { message, text, accounts } }: { sentence: Sentence }) {
  if (accounts.length < 2) {
    return withSeparators(message);
  }
  const unnamed = accounts.length - ACCOUNTS_NAMED;
  return (
    <>
      {counted(accounts.length, 'account')}: {withSeparators(text)}
      <Typography variant="caption" component="span" sx={{ display: 'block' }}>
        {accounts.slice(0, ACCOUNTS_NAMED).join(', ')}
        {unnamed > 0 && ` and ${par(unnamed)} more`}
      </Typography>
    </>
  );
}

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
