import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useController, useFormContext } from 'react-hook-form';
import { useSelector } from 'react-redux';
import type { MethodDraft } from '../../../../shared/draft/draft';
import { selectDraft } from '../../../../shared/draft/draft';
import { parseQuantity } from '../../../../shared/format/quantity';
import { LINES, type LinesName } from '../../../../shared/lines/line';
import { totalsOf } from '../../../../shared/lines/totals';
import { useImport } from '../../model/useImport';
import { ImportNotice } from './ImportNotice';
import { LinesBar } from './LinesBar';
import { LinesGrid } from './LinesGrid';

/** The accounts of a method with a number each: typed in a grid, pasted from a spreadsheet, or read from a file. */
export function LinesPanel({ name }: { name: LinesName }) {
  const { control } = useFormContext<MethodDraft>();
  const { field, fieldState } = useController({ control, name });
  const { order } = useSelector(selectDraft);
  const { title } = LINES[name];
  const reading = useImport(name, field.value, field.onChange);
  return (
    <Box
      role="group"
      aria-label={title}
      sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, flex: 1, minHeight: 280 }}
      onPasteCapture={reading.pasted}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, flexWrap: 'wrap' }}>
        <Typography variant="h3">{title}</Typography>
        <Typography role="status" color="textSecondary">
          {totalsOf(field.value, parseQuantity(order.quantity))}
        </Typography>
      </Box>
      <LinesBar name={name} lines={field.value} onChange={field.onChange} reading={reading} />
      <ImportNotice reading={reading} />
      <LinesGrid name={name} lines={field.value} onChange={field.onChange} />
      {fieldState.error && (
        <FormHelperText error role="alert" sx={{ whiteSpace: 'pre-line' }}>
          {fieldState.error.message}
        </FormHelperText>
      )}
    </Box>
  );
}
