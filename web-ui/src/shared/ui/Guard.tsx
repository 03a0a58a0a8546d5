import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';

interface Props {
  /** A new value opens the screen afresh. */
  place: string;
  children: ReactNode;
}

/** A screen that fails says so in its own place; the frame and the draft stay. */
export class Guard extends Component<Props, { failedAt: string | null }> {
  override state = { failedAt: null as string | null };

  static getDerivedStateFromError() {
    return { failedAt: '' };
  }

  override componentDidCatch() {
    this.setState({ failedAt: this.props.place });
  }

  override render() {
    const { failedAt } = this.state;
    if (failedAt === null || (failedAt !== '' && failedAt !== this.props.place)) {
      return this.props.children;
    }
    return (
      <Alert
        severity="error"
        variant="outlined"
        sx={{ m: 2 }}
        action={<Button onClick={() => this.setState({ failedAt: null })}>Open it again</Button>}
      >
        This screen could not be displayed. Your draft is kept and nothing was sent.
      </Alert>
    );
  }
}
