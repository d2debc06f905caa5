// The demo's GraphQL explorer: a document, its answer, and the schema to look things up. No dependency, no eval.
const $ = (id) => document.getElementById(id);

const first = `query LookAround {
  me { displayName roles { role programme } }
  needs(first: 5, state: "OPEN") {
    totalCount
    edges { node { id title programme country mode stateSentence organisation { name } } }
  }
}
`;

async function ask(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-requested-by': 'explorer' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json() };
}

async function send(event) {
  event?.preventDefault();
  let variables = {};
  try {
    variables = $('variables').value.trim() ? JSON.parse($('variables').value) : {};
  } catch {
    $('status').textContent = 'The variables are not JSON.';
    return;
  }
  sessionStorage.setItem('document', $('document').value);
  $('status').textContent = 'Sent …';
  const began = performance.now();
  try {
    const { status, body } = await ask($('document').value, variables);
    $('status').textContent = `Status ${status}, ${Math.round(performance.now() - began)} ms${body.errors ? `, ${body.errors.length} error(s)` : ''}`;
    $('answer').textContent = JSON.stringify(body, null, 2);
  } catch {
    $('status').textContent = 'The server did not answer.';
  }
}

const nameOf = (type) => (type.kind === 'NON_NULL' ? `${nameOf(type.ofType)}!` : type.kind === 'LIST' ? `[${nameOf(type.ofType)}]` : type.name);
const element = (tag, text, ...children) => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

function show(types, wanted) {
  const needle = wanted.trim().toLowerCase();
  const rows = types.flatMap((type) => {
    const parts = [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])];
    const hits = parts.filter((part) => type.name.toLowerCase().includes(needle) || part.name.toLowerCase().includes(needle));
    if (needle && hits.length === 0 && !type.name.toLowerCase().includes(needle)) return [];
    const list = element('dl', '');
    for (const part of hits) {
      const args = part.args?.length ? `(${part.args.map((arg) => `${arg.name}: ${nameOf(arg.type)}`).join(', ')})` : '';
      list.append(element('dt', `${part.name}${args}${part.type ? `: ${nameOf(part.type)}` : ''}`), element('dd', part.description ?? ''));
    }
    const details = element('details', '', element('summary', type.name), element('p', type.description ?? ''), list);
    details.open = needle.length > 2;
    return [details];
  });
  $('schema').replaceChildren(...rows);
}

const reference = 'fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const introspection = `{ __schema { types { kind name description fields { name description type { ...T } args { name type { ...T } } } inputFields { name description type { ...T } } enumValues { name description } } } } ${reference}`;

$('document').value = sessionStorage.getItem('document') ?? first;
$('form').addEventListener('submit', (event) => void send(event));
$('form').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
});
const { body } = await ask(introspection, {});
const order = { Query: 0, Mutation: 1 };
const types = (body.data?.__schema.types ?? [])
  .filter((type) => !type.name.startsWith('__'))
  .sort((a, b) => (order[a.name] ?? 2) - (order[b.name] ?? 2) || a.name.localeCompare(b.name));
$('filter').addEventListener('input', () => show(types, $('filter').value));
show(types, '');
