import Box from '@mui/material/Box';
import { useState } from 'react';
import { useImportDatasetMutation, type Loaded } from '../api/dataCalls';
import { useBusinessDate } from '../../../shared/api/calls';
import { day } from '../../../shared/format/dates';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { ChooseFiles } from './ChooseFiles';
import { LoadedNotice } from './LoadedNotice';
import { RefusedNotice } from './RefusedNotice';

/** Replaces the reference data by a dataset of CSV files, all or nothing. */
export default function Data() {
  const { data: date } = useBusinessDate(true);
  const [load, { isLoading, error }] = useImportDatasetMutation();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const send = (files: File[]) => {
    setLoaded(null);
    void load(files)
      .unwrap()
      .then(setLoaded, () => undefined);
  };
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle
        title="Data"
        status={date ? `Positions and prices of ${day(date.business_date)}` : 'No dataset is loaded'}
      />
      <ChooseFiles isLoading={isLoading} onLoad={send} />
      {loaded && <LoadedNotice loaded={loaded} />}
      {error && !isLoading && <RefusedNotice error={error} />}
    </Box>
  );
}
