export { loadConfig, type Config, ConfigError, CONFIG } from './config.js';
