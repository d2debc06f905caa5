// Invites someone by an operator's hand, such as the first administrator: npm run account:invite -- --email A --role administrator
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Invite } from '#identity';
import { say } from '#platform/i18n';
import { loadConfig } from '#platform/config';
import { systemActor } from '#platform/policy';
import { seedContext } from '../seed/context.js';

const help = `npm run account:invite -- --email ADDRESS --role ROLE [--programme CD4D2|MATCH] [--country XX] [--organisation ID] [--locale en|nl|fr] [--json]

Queues a letter with a link to accept the role; a worker sends it. The link holds for seven days and works once.
`;

const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    role: { type: 'string' },
    programme: { type: 'string' },
    country: { type: 'string' },
    organisation: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || !values.email || !values.role) {
  process.stdout.write(help);
  process.exit(values.help ? 0 : 1);
}

const app = await seedContext(loadConfig());
try {
  const invited = await app.get(Invite).execute(systemActor('operator'), {
    idempotencyKey: randomUUID(),
    email: values.email,
    role: values.role,
    programme: values.programme ?? null,
    country: values.country ?? null,
    organisationId: values.organisation ?? null,
    locale: values.locale ?? null,
  });
  if (invited.ok) process.stdout.write(values.json ? `${JSON.stringify({ invitation: invited.value.id })}\n` : `Invited: ${invited.value.id}\n`);
  else {
    const problems =
      invited.error.kind === 'invalid_input'
        ? invited.error.problems.map(({ field, rule, params }) => `${field}: ${say(rule, 'en', params)}`)
        : [invited.error.kind === 'refused' ? say(invited.error.rule, 'en', invited.error.params) : invited.error.kind];
    if (values.json) process.stdout.write(`${JSON.stringify({ problems })}\n`);
    else process.stderr.write(`${problems.join('\n')}\n`);
    process.exitCode = 1;
  }
} finally {
  await app.close();
}
