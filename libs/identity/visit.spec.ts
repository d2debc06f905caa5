import { networkOf } from './visit.js';

describe('the network of a request', () => {
  it.each([
    ['192.0.2.17', '192.0.2'],
    ['::ffff:192.0.2.17', '192.0.2'],
    ['2001:db8:12:34::1', '2001:db8:12'],
    ['2001:0db8:0012:ffff:1:2:3:4', '2001:db8:12'],
    ['::1', '0:0:0'],
    [undefined, ''],
  ])('%s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
