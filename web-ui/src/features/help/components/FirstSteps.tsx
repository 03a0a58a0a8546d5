import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

const steps = (here: string): [string, string, string][] => [
  [
    'Sign in',
    'In the development profile the user trader exists; its password is the value of OAS_DEMO_PASSWORD, or demo.',
    `TOKEN=$(curl -s ${here}/v1/auth/login \\
  -H 'Content-Type: application/json' \\
  -d "{\\"username\\": \\"trader\\", \\"password\\": \\"\${OAS_DEMO_PASSWORD:-demo}\\"}" \\
  | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
  ],
  [
    'Look at the portfolio groups, and find a bond',
    '',
    `curl -s ${here}/v1/portfolio-groups -H "Authorization: Bearer $TOKEN"
curl -s "${here}/v1/securities/search?query=treasury&limit=5" \\
  -H "Authorization: Bearer $TOKEN"`,
  ],
  [
    'Preview an allocation',
    'Insert a CUSIP, a group and a settle date from the responses above. A preview sends nothing to Aladdin.',
    `curl -s ${here}/v1/allocations/preview \\
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{
  "order": {"security_id": "CUSIP", "side": "BUY", "quantity": 10000000,
            "settlement_date": "YYYY-MM-DD"},
  "allocation_method": "PRO_RATA",
  "portfolio_groups": ["GROUP"],
  "parameters": {"base_metric": "NAV"},
  "constraints": {"respect_cash": true, "min_allocation": 1000, "compliance_check": true}
}'`,
  ],
];

/** The same by curl, with this page's own address. */
export function FirstSteps() {
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
      {steps(window.location.origin).map(([title, words, command]) => (
        <Box component="li" key={title} sx={{ mb: 2 }}>
          <Typography variant="h3">{title}</Typography>
          {words && <Typography color="textSecondary">{words}</Typography>}
          <Box
            component="pre"
            tabIndex={0}
            aria-label={`Command: ${title}`}
            sx={{
              m: 0,
              mt: 0.5,
              p: 1.5,
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              bgcolor: 'background.paper',
              overflowX: 'auto',
              fontSize: 12,
            }}
          >
            {command}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
