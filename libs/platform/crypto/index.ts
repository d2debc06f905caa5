export { CryptoModule, Keys, SealBroken } from './keys.js';
