import { hash } from "node:crypto";
import { fromBER, Integer, OctetString, Sequence } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, PKIStatus, TimeStampReq, TimeStampResp } from "pkijs";

const sha256 = "2.16.840.1.101.3.4.2.1";

/** An RFC 3161 request to stamp the SHA-256 of a text, with this nonce and the wish to be sent the certificate; DER. */
export const timeStampQuery = (text: string, nonce: bigint): Uint8Array<ArrayBuffer> => {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256 }),
      hashedMessage: new OctetString({ valueHex: bytesOf(hash("sha256", text, "buffer")).buffer }),
    }),
    nonce: Integer.fromBigInt(nonce),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
};

/** The token in an RFC 3161 answer, byte for byte. Throws Error, in words, when the authority refused or this is no answer. */
export const tokenIn = (answer: Buffer): Buffer => {
  const { result, offset } = fromBER(bytesOf(answer));
  if (offset !== answer.length || !(result instanceof Sequence)) throw new Error("this is no time stamp");
  const { status } = new TimeStampResp({ schema: result });
  if (status.status !== PKIStatus.granted && status.status !== PKIStatus.grantedWithMods) {
    const said = (status.statusStrings ?? []).map((each) => each.valueBlock.value).join(" ");
    throw new Error(`refused with status ${status.status} ${said}`.trim());
  }
  const token = result.valueBlock.value[1];
  if (!token) throw new Error("this is no time stamp");
  return Buffer.from(token.valueBeforeDecodeView);
};

/** A copy that nobody else writes to, as the parser wants it. */
export const bytesOf = (of: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(of);
