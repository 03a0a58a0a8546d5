import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForkRef } from '@mui/material/utils';
import { useDeferredValue, useRef, useState, type Ref } from 'react';
import { useSecuritySearch } from '../../../shared/api/calls';
import type { Security } from '../../../shared/api/contract';
import { troubleOf } from '../../../shared/api/problem';
import { bondName } from '../../../shared/format/bonds';
import { day } from '../../../shared/format/dates';
import { basisPoints, known, money, par, years } from '../../../shared/format/numbers';
import { useShortcut } from '../../../shared/hooks/useShortcut';

interface Props {
  /** Called with the field itself, so that a form can lead the reader to it. */
  ref: Ref<HTMLInputElement>;
  value: Security | null;
  onChange: (security: Security | null) => void;
  fault: string | undefined;
}

/** Finds a bond while the user types: CUSIP, ISIN, ticker, issuer or description. The list is the service's, best match first. */
export function SecuritySearch({ ref, value, onChange, fault }: Props) {
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const { data, isFetching, error } = useSecuritySearch(value && asked === nameOf(value) ? '' : asked);
  const input = useRef<HTMLInputElement>(null);
  const both = useForkRef(input, ref);
  useShortcut('/', () => input.current?.focus());
  const instead = asked.trim() === '' ? null : (data?.corrected_query ?? null);
  const corrected = instead && `No bond matches "${asked.trim()}". The list is for "${instead}".`;
  const words = error ? troubleOf(error).sentence : fault;
  return (
    <Autocomplete
      value={value}
      onChange={(_event, security) => onChange(security)}
      inputValue={typed}
      onInputChange={(_event, text) => setTyped(text)}
      options={asked.trim() === '' ? [] : (data?.securities ?? [])}
      filterOptions={(options) => options}
      getOptionLabel={nameOf}
      getOptionKey={(security) => security.cusip}
      isOptionEqualToValue={(a, b) => a.cusip === b.cusip}
      loading={isFetching}
      // What was not typed is not taken with Enter alone.
      autoHighlight={!instead}
      noOptionsText={
        asked.trim() === ''
          ? 'Type a CUSIP, ISIN, ticker, issuer or description.'
          : `No bond matches "${asked}". Try fewer words, or the CUSIP.`
      }
      renderOption={({ key, ...props }, security) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          <Typography sx={{ fontWeight: 600 }}>{bondName(security)}</Typography>
          <Typography variant="caption" color="textSecondary" component="div">
            {factsOf(security).join(' · ')}
          </Typography>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label="Security"
          placeholder="CUSIP, ISIN, ticker or description ( / )"
          inputRef={both}
          error={!!words}
          helperText={words ?? corrected}
        />
      )}
    />
  );
}

/** A hit in one line; what is not known is left out. */
const factsOf = ({ cusip, issuer, description, price, duration, oas, rating }: Security): string[] => [
  cusip,
  issuer ?? description,
  `price ${money(price)}`,
  `duration ${years(duration)} years`,
  ...(oas === null ? [] : [`OAS ${basisPoints(oas)} bp`]),
  ...(rating === null ? [] : [rating]),
];

const nameOf = (security: Security) => `${bondName(security)} (${security.cusip})`;

/** The chosen bond's figures, units in the headings. */
export function SecurityFacts({ security }: { security: Security }) {
  const facts: [string, string][] = [
    ['Coupon (%)', security.coupon.toFixed(3)],
    ['Maturity', day(security.maturity)],
    ['Clean price', security.price.toFixed(3)],
    ['Accrued', security.accrued_interest.toFixed(3)],
    ['Duration (yrs)', years(security.duration)],
    ['Spread dur. (yrs)', years(security.spread_duration)],
    ['OAS (bp)', known(security.oas, basisPoints)],
    ['Rating', security.rating ?? 'not rated'],
    ['Min denom. (par)', par(security.min_denomination)],
    ['Increment (par)', par(security.increment)],
  ];
  return (
    <Box
      component="dl"
      aria-label="The bond's figures"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
        columnGap: 1,
        rowGap: 0.5,
        m: 0,
      }}
    >
      {facts.map(([name, value]) => (
        <Box key={name}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
