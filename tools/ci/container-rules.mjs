/** House rules for images and services, as functions from text to problems. What the two linters do not know stands here. */

/** Dockerfile text -> instructions with continuations joined and comments gone. */
function instructions(text) {
  return text
    .replace(/^\s*#.*$/gm, '')
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ name: line.split(/\s/, 1)[0].toUpperCase(), rest: line.replace(/^\S+\s*/, '') }));
}

/** Stage name -> its instructions, those of the stages it is built on included. */
export function stagesOf(text) {
  const stages = new Map();
  let current;
  for (const instruction of instructions(text)) {
    if (instruction.name === 'FROM') {
      const [, image, name = String(stages.size)] = /^(?:--\S+\s+)*(\S+)(?:\s+[Aa][Ss]\s+(\S+))?/.exec(instruction.rest) ?? [];
      current = [...(stages.get(image) ?? [])];
      stages.set(name, current);
    }
    current?.push(instruction);
  }
  return stages;
}

const secretName = /(PASSWORD|SECRET|TOKEN|API_?KEY|PRIVATE)/i;

/** Rules for the whole Dockerfile, and for the stages that become images. `exists` says whether a path is in the project. */
export function dockerfileProblems(text, images, exists) {
  const problems = [];
  const all = instructions(text);
  const values = Object.fromEntries(all.filter(({ name }) => name === 'ARG').map(({ rest }) => rest.split('=')));
  const stages = stagesOf(text);
  for (const { name, rest } of all) {
    if (name === 'ADD') problems.push(`ADD ${rest}: use COPY, which neither downloads nor unpacks`);
    if (name === 'FROM') {
      const image = /^(?:--\S+\s+)*(\S+)/.exec(rest)?.[1]?.replace(/\$\{?(\w+)\}?/, (_, variable) => values[variable] ?? '') ?? '';
      if (!stages.has(image) && !/:[^:]*\d/.test(image)) problems.push(`FROM ${image}: name a version`);
    }
    if (['ENV', 'ARG'].includes(name) && secretName.test(rest)) problems.push(`${name} ${rest}: a secret would stay in the image`);
    if (name === 'RUN' && /(curl|wget)[^|]*\|\s*(ba)?sh/.test(rest)) problems.push(`RUN ${rest}: do not run what was just downloaded`);
    if (name === 'RUN' && /\bnpm (i|install)\b/.test(rest)) problems.push(`RUN ${rest}: npm ci keeps to the lock file`);
    if (name === 'RUN' && /apt-get install/.test(rest) && !/--no-install-recommends/.test(rest))
      problems.push(`RUN ${rest}: add --no-install-recommends`);
    if (name === 'COPY' && !rest.startsWith('--from')) {
      for (const source of rest
        .split(/\s+/)
        .slice(0, -1)
        .filter((part) => !part.startsWith('--'))) {
        if (source !== '.' && !exists(source)) problems.push(`COPY ${source}: no such path in the project`);
      }
    }
  }
  for (const image of images) {
    const stage = stages.get(image);
    if (!stage) {
      problems.push(`stage ${image} is built by the compose file but does not exist`);
      continue;
    }
    const user = stage.findLast(({ name }) => name === 'USER')?.rest;
    if (!user || /^(root|0)\b/.test(user)) problems.push(`stage ${image} runs as root: end with a USER of its own`);
    const command = stage.findLast(({ name }) => name === 'CMD' || name === 'ENTRYPOINT')?.rest;
    if (!command?.startsWith('[')) problems.push(`stage ${image} needs a CMD in list form, so that signals reach the process`);
  }
  return problems;
}

/** Rules for a parsed compose file. `variables` are the names that the configuration knows; `stages` those of the Dockerfile. */
export function composeProblems(compose, variables, stages) {
  const problems = [];
  const services = Object.entries(compose.services ?? {});
  for (const [name, service] of services) {
    const oneShot = service.restart === 'no';
    const stage = service.build ? stages.get(service.build.target) : undefined;
    if (service.build && !stage) problems.push(`${name}: build target ${service.build.target} is no stage of the Dockerfile`);
    if (service.image && !/:[^:]*\d/.test(service.image)) problems.push(`${name}: image ${service.image} needs a version`);
    const checked = service.healthcheck || stage?.some((instruction) => instruction.name === 'HEALTHCHECK');
    if (!oneShot && !checked) problems.push(`${name}: needs a healthcheck`);
    if (!service.restart) problems.push(`${name}: say what happens when it ends (restart)`);
    if (service.privileged) problems.push(`${name}: must not be privileged`);
    for (const port of service.ports ?? []) {
      if (!String(port).startsWith('127.0.0.1:')) problems.push(`${name}: port ${port} must bind to 127.0.0.1; a proxy faces the world`);
    }
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      if (!compose.services[other]) problems.push(`${name}: depends on ${other}, which is not there`);
      if (!condition) problems.push(`${name}: say what it waits for at ${other}`);
    }
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      const text = String(value);
      if (secretName.test(variable) && !/^\$\{\w+:\?/.test(text))
        problems.push(`${name}: ${variable} must come from the environment and be required`);
      if (/:\/\/[^:/@]+:[^@$]+@/.test(text)) problems.push(`${name}: ${variable} holds a password in plain text`);
      if (stage && !variables.has(variable)) problems.push(`${name}: the configuration does not know ${variable}`);
    }
  }
  return problems;
}
