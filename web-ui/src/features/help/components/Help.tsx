import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { SmallTable, type Column } from '../../../shared/ui/SmallTable';
import { Counting } from './Counting';
import { Services } from './Services';
import { FirstSteps } from './FirstSteps';
import { Shortcuts } from './Shortcuts';

type Formula = [figure: string, how: string, unit: string];

const COLUMNS: Column<Formula>[] = [
  ['Figure', ([figure]) => figure, 'name'],
  ['How it is computed', ([, how]) => how],
  ['Unit', ([, , unit]) => unit],
];

const FORMULAS: Formula[] = [
  ['Dirty price', 'clean price + accrued interest at the settle date', 'per 100 par'],
  ['Net money', 'par × dirty price ÷ 100, rounded half even to 2 decimals', '$'],
  ['Weight', 'market value with accrued ÷ NAV', '% NAV'],
  ['Duration of an account', 'sum of weight × duration of every position', 'years'],
  ['Spread duration', 'sum of weight × spread duration; cash has 0', 'years'],
  ['Active spread duration (ASD)', 'spread duration of the account − that of its benchmark', 'years'],
  ['Duration contribution', 'weight of the traded bond × its duration', 'years'],
  ['DV01 of an allocation', 'net money × duration of the bond ÷ 10,000', '$ per bp of yield'],
  ['CS01 of an allocation', 'net money × spread duration of the bond ÷ 10,000', '$ per bp of spread'],
  ['DV01, CS01 of an account', 'NAV × duration, spread duration of the account ÷ 10,000', '$ per bp'],
  ['ASD to limit', 'ASD post to the nearest limit of the account’s bands; below 0 outside of one', 'years'],
  ['DTS', 'sum of weight × spread duration × OAS; unknown when a held bond has no OAS', 'years × bp'],
  [
    'Effect of an allocation on ASD',
    '± par × dirty price ÷ 100 × spread duration of the bond ÷ NAV',
    'years',
  ],
  [
    'Dispersion',
    'population standard deviation of the metric across every account in scope',
    'the metric’s unit',
  ],
  ['Improvement', '(dispersion pre − post) ÷ pre', '%'],
  ['Optimality gap', '(dispersion achieved − lower bound) ÷ dispersion achieved', '%'],
];

/** What the figures mean, which keys there are, and where the API is. */
export default function Help() {
  return (
    <Box sx={{ p: 2, maxWidth: 960, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      <Typography variant="h1">Help</Typography>
      <Section title="Formulas">
        <Typography sx={{ mb: 1 }}>
          The services compute every figure from one frozen set of inputs; the browser displays them.
        </Typography>
        <SmallTable label="Formulas" isWide columns={COLUMNS} rows={FORMULAS} keyOf={([name]) => name} />
      </Section>
      <Section title="Keyboard">
        <Shortcuts />
      </Section>
      <Section title="Services">
        <Services />
      </Section>
      <Section title="First steps with the API">
        <FirstSteps />
      </Section>
      <Section title="What is counted">
        <Counting />
      </Section>
      <Typography variant="caption" color="textSecondary">
        Every response carries X-Correlation-ID, shown as Ref; quote it to support. API reference:{' '}
        <Link href="/docs/">/docs</Link>.
      </Typography>
    </Box>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
