import { yupResolver } from '@hookform/resolvers/yup';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';

import { useEffect } from 'react';
import { Controller, FormProvider, useForm, useWatch } from 'react-hook-form';
import { useDispatch, useSelector } from 'react-redux';
import { Navigate, useNavigate } from 'react-router';
import type { Method } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { useShortcut } from '../../../shared/ui/useShortcut';
import { ByHandBar } from '../../../shared/byhand/ByHandBar';
import { ByHandTrouble } from '../../../shared/byhand/ByHandTrouble';
import { Constraints } from './Constraints';
import { DraftRail } from '../../../shared/rail/DraftRail';
import { methodDrafted, selectDraft, type MethodDraft } from '../../../shared/draft/draft';
import { useKnownAccounts } from '../../../shared/draft/knownAccounts';
import { METHODS } from '../../../shared/draft/methods';
import { MethodParameters } from './MethodParameters';
import { isOrderComplete, methodRules, type MethodContext } from '../../../shared/draft/rules';
import { usePreviewing } from '../../../shared/draft/usePreviewing';
import { visuallyHidden } from '../../../shared/ui/visuallyHidden';
import { WithRail } from '../../../shared/rail/WithRail';

/** How the block is split, and within which limits; ends in the preview. */
export function MethodStep() {
  const draft = useSelector(selectDraft);
  return isOrderComplete(draft.order) ? <MethodForm /> : <Navigate to="/workbench/order" replace />;
}

function MethodForm() {
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const draft = useSelector(selectDraft);
  const mayPreview = useSelector(selectMay('allocation:preview'));
  const { preview, error, isLoading } = usePreviewing();
  const form = useForm<MethodDraft>({
    resolver: yupResolver(methodRules),
    context: { known: useKnownAccounts() } satisfies MethodContext,
    defaultValues: draft.method,
  });
  const { control, handleSubmit, subscribe } = form;
  const method = useWatch({ control, name: 'method' });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          dispatch(methodDrafted(values));
        },
      }),
    [subscribe, dispatch],
  );
  const send = handleSubmit(preview);
  useShortcut('ctrl+enter', () => void send(), mayPreview && !isLoading);
  const compare = handleSubmit(() => navigate('/workbench/compare'));
  useShortcut('c', () => void compare(), mayPreview);
  return (
    <WithRail rail={<DraftRail />}>
      <Typography variant="h1" sx={visuallyHidden}>
        Allocation Method
      </Typography>
      <FormProvider {...form}>
        <Paper
          component="form"
          noValidate
          onSubmit={send}
          sx={{ p: 2, display: 'grid', gap: 2, maxWidth: 860 }}
        >
          <Controller
            control={control}
            name="method"
            render={({ field }) => (
              <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
                <Typography component="legend" variant="h3" id="method-name" sx={{ mb: 0.5 }}>
                  Allocation method
                </Typography>
                <RadioGroup {...field} aria-labelledby="method-name" sx={{ gap: 0.5 }}>
                  {(Object.keys(METHODS) as Method[]).map((name) => (
                    <MethodChoice key={name} method={name} />
                  ))}
                </RadioGroup>
              </Box>
            )}
          />
          <MethodParameters method={method} />
          <Constraints />
          {Object.keys(draft.byHand).length > 0 && <ByHandBar />}
          {error && <ByHandTrouble error={error} />}
          {!mayPreview && (
            <Typography color="textSecondary">
              Previewing requires the Preview right; ask an administrator for it.
            </Typography>
          )}
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button type="submit" variant="contained" loading={isLoading} disabled={!mayPreview}>
              Preview
            </Button>
            <Button variant="outlined" onClick={() => void compare()} disabled={!mayPreview}>
              Compare methods
            </Button>
            <Button variant="text" onClick={() => navigate('/workbench/order')}>
              Back to order
            </Button>
          </Box>
        </Paper>
      </FormProvider>
    </WithRail>
  );
}

function MethodChoice({ method }: { method: Method }) {
  const { name, sentence } = METHODS[method];
  const described = `about-${method}`;
  return (
    <Box>
      <FormControlLabel
        value={method}
        control={<Radio sx={{ py: 0.25 }} slotProps={{ input: { 'aria-describedby': described } }} />}
        label={<strong>{name}</strong>}
      />
      <Typography id={described} color="textSecondary" sx={{ pl: 3.5 }}>
        {sentence}
      </Typography>
    </Box>
  );
}
