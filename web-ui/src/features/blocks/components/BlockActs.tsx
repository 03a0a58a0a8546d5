import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { selectMay } from '../../../shared/api/session';
import { CancelMany } from '../../../shared/changes/CancelMany';
import { counted, par } from '../../../shared/format/numbers';
import type { Block } from '../model/block';
import { bondOf, isCancelable } from '../model/words';
import { ResizeBlocks } from './ResizeBlocks';

/** What can be done with the chosen blocks as one act. */
export function BlockActs({ chosen }: { chosen: Block[] }) {
  const mayCancel = useSelector(selectMay('order:cancel'));
  const mayModify = useSelector(selectMay('order:modify'));
  // As they are when the act is chosen: what is shown in a dialog does not move unseen.
  const [act, setAct] = useState<{ name: 'cancel' | 'resize'; blocks: Block[] } | null>(null);
  const open = chosen.filter(isCancelable);
  const close = () => setAct(null);
  const button = (name: 'cancel' | 'resize', words: string) => (
    <Button variant="outlined" disabled={open.length === 0} onClick={() => setAct({ name, blocks: open })}>
      {words} {counted(chosen.length, 'block')}
    </Button>
  );
  return (
    <>
      {mayCancel && chosen.length > 0 && button('cancel', 'Cancel')}
      {mayModify && chosen.length > 0 && button('resize', 'Change')}
      {act?.name === 'cancel' && <CancelBlocks blocks={act.blocks} onClose={close} />}
      {act?.name === 'resize' && <ResizeBlocks blocks={act.blocks} onClose={close} />}
    </>
  );
}

const CancelBlocks = ({ blocks, onClose }: { blocks: Block[]; onClose: () => void }) => (
  <CancelMany
    what={counted(blocks.length, 'block')}
    lines={blocks.map((block) => ({
      id: block.allocation_id,
      words: `${block.side} ${bondOf(block)}: ${par(block.leaves)} of ${par(block.quantity)} par left, ${counted(block.accounts, 'account')}`,
    }))}
    leaves={blocks.reduce((sum, { leaves }) => sum + leaves, 0)}
    wish={{ allocation_ids: blocks.map(({ allocation_id }) => allocation_id) }}
    onClose={onClose}
  />
);
