import Box from '@mui/material/Box';
import { Blocks } from '../../features/blocks/components/Blocks';
import { FinalAllocation } from '../../features/final/components/FinalAllocation';
import { OrdersOfBlock } from '../../features/orders/components/OrdersOfBlock';
import { useAddress } from '../../shared/hooks/useAddress';
import { ScreenTitle } from '../../shared/ui/ScreenTitle';

/** Blocks above; below, of the opened one, its orders or what its accounts got of the fills. */
export default function Blotter() {
  const [search, change] = useAddress();
  const opened = search.get('block');
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle title="Blotter" />
      <Blocks onOpen={(block) => change({ block, order: null, view: null })} />
      {opened && search.get('view') === 'final' && (
        <FinalAllocation key={opened} allocationId={opened} onClose={() => change({ view: null })} />
      )}
      {opened && search.get('view') !== 'final' && (
        <OrdersOfBlock
          key={opened}
          allocationId={opened}
          onFinal={() => change({ view: 'final', order: null })}
          onClose={() => change({ block: null, order: null })}
        />
      )}
    </Box>
  );
}
