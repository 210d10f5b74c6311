import QRCode from "qrcode";
import { addressOfCheck } from "./origin";

/** The QR code of a published version as a PNG: the address under which its code is looked up. */
export const qrOf = (code: string): Promise<Buffer> =>
  QRCode.toBuffer(addressOfCheck(code), { type: "png", margin: 2, scale: 5 });
