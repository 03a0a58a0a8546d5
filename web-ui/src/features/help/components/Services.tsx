import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useEffect, useState } from 'react';

const SERVICES: [string, string, string][] = [
  ['allocation-service', 'Allocation', 'Preview an allocation, compare methods, commit, follow the orders.'],
  ['reference-data-service', 'Reference data', 'Bonds, portfolio groups, positions, cash, rules.'],
  ['order-gateway-service', 'Orders', 'Child orders in Aladdin: view, modify, cancel.'],
  ['auth-service', 'Sign-in', 'Users, permissions, tokens and the keys they are signed with.'],
];

const EVERY_MS = 10_000;

/** Each service's API, to read and to try, and whether it is ready. */
export function Services() {
  const ready = useReadiness();
  return (
    <Table size="small" aria-label="Services">
      <TableHead>
        <TableRow>
          <TableCell>Service</TableCell>
          <TableCell>What it does</TableCell>
          <TableCell>Document</TableCell>
          <TableCell>Status</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {SERVICES.map(([service, name, what]) => (
          <TableRow key={service}>
            <TableCell>
              <Link href={`/docs/?urls.primaryName=${service}`}>{name}</Link>
            </TableCell>
            <TableCell>{what}</TableCell>
            <TableCell>
              <Link href={`/docs/${service}/openapi`} aria-label={`OpenAPI 3.1, ${name}`}>
                OpenAPI 3.1
              </Link>
            </TableCell>
            <TableCell>{stateOf(ready.get(service))}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function stateOf(isReady: boolean | undefined): string {
  if (isReady === undefined) {
    return 'not reachable';
  }
  return isReady ? 'ready' : 'not ready';
}

/** Asked again every few seconds; empty while the gateway itself is away. */
function useReadiness(): ReadonlyMap<string, boolean> {
  const [ready, setReady] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    const ask = async () => {
      try {
        const answer = await fetch('/docs/readiness');
        const { services } = (await answer.json()) as { services: { name: string; ready: boolean }[] };
        setReady(new Map(services.map((service) => [service.name, service.ready])));
      } catch {
        setReady(new Map());
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return ready;
}
