import Link from '@mui/material/Link';
import { useEffect, useState } from 'react';
import { SmallTable, type Column } from '../../../shared/ui/SmallTable';

type Service = [service: string, name: string, what: string];

const SERVICES: Service[] = [
  ['allocation-service', 'Allocation', 'Preview an allocation, compare methods, commit, follow the orders.'],
  ['reference-data-service', 'Reference data', 'Bonds, portfolio groups, positions, cash, rules.'],
  ['order-gateway-service', 'Orders', 'Child orders in Aladdin: view, modify, cancel.'],
  ['auth-service', 'Sign-in', 'Users, permissions, tokens and the keys they are signed with.'],
];

const EVERY_MS = 10_000;

/** Each service's API, to read and to try, and whether it is ready. */
export function Services() {
  const ready = useReadiness();
  const columns: Column<Service>[] = [
    ['Service', ([service, name]) => <Link href={`/docs/?urls.primaryName=${service}`}>{name}</Link>, 'name'],
    ['What it does', ([, , what]) => what],
    [
      'Document',
      ([service, name]) => (
        <Link href={`/docs/${service}/openapi`} aria-label={`OpenAPI 3.1, ${name}`}>
          OpenAPI 3.1
        </Link>
      ),
    ],
    ['Status', ([service]) => stateOf(ready.get(service))],
  ];
  return (
    <SmallTable label="Services" isWide columns={columns} rows={SERVICES} keyOf={([service]) => service} />
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
