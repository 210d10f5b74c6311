import { BlockList, isIP } from "node:net";

/** Where nothing that a person enters may lead: links of one cable (the data that a cloud gives its machines stand there), no host at all, and many at once. */
const closed = new BlockList();
closed.addSubnet("0.0.0.0", 8);
closed.addSubnet("169.254.0.0", 16);
closed.addAddress("100.100.100.200");
closed.addSubnet("224.0.0.0", 3);
closed.addAddress("::", "ipv6");
closed.addSubnet("fe80::", 10, "ipv6");
closed.addSubnet("ff00::", 8, "ipv6");
closed.addAddress("fd00:ec2::254", "ipv6");

/** Whether an IP address, with or without brackets, is one to which nothing is sent; false for a name, whose addresses are asked about when it is looked up. */
export const isClosedAddress = (host: string): boolean => {
  const bare = host.replace(/^\[|\]$/g, "");
  const family = isIP(bare);
  return family !== 0 && closed.check(bare, family === 6 ? "ipv6" : "ipv4");
};
