export { loadConfig, type Config, ConfigError, CONFIG } from './config.js';
export { projectRoot } from './project-root.js';
