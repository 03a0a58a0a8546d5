import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Warning } from '../api/contract';
import { counted, par, withSeparators } from '../format/numbers';
import { sentencesOf, type Sentence } from './findings';

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
