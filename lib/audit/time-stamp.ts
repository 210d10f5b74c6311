import { constants, hash, verify, X509Certificate } from "node:crypto";
import { Constructed, fromBER, ObjectIdentifier, OctetString, Sequence } from "asn1js";
import { Certificate, ContentInfo, SignedData, type SignerInfo, TSTInfo } from "pkijs";
import { leadsTo } from "./certificate-path";
import { isStampOf } from "./time-stamp-form";
import { bytesOf } from "./time-stamp-query";

/** Why a time stamp does not hold. */
export type Flaw =
  | "unreadable"
  | "of_another_text"
  | "signature_false"
  | "not_for_stamping"
  | "of_another_authority";
/** A time stamp that holds: when it was made, who signed it, and the nonce it answers. */
export type Stamp = { ok: true; at: Date; signer: X509Certificate; nonce: bigint | null };

/** Reads an RFC 3161 token (DER) over the SHA-256 of a text and judges it by RFC 3161 §2.3 and §2.4.2: the imprint, the signature, the purpose of the certificate that the token names, and that this is the authority's certificate or was issued under it, unless it is null. */
export const openTimeStamp = (
  token: Buffer,
  text: string,
  authority: X509Certificate | null,
): Stamp | { ok: false; flaw: Flaw } => {
  const read = readToken(token);
  if (!read) return wrong("unreadable");
  const { info, signerInfo, content, certificates } = read;
  if (!isStampOf(token, text)) return wrong("of_another_text");
  const known = authority ? [...certificates, authority] : certificates;
  const signer = known.find((each) => isNamed(signerInfo, each));
  if (!signer || !isSigned(signerInfo, content, signer)) return wrong("signature_false");
  if (!isForStamping(signer)) return wrong("not_for_stamping");
  const at = info.genTime;
  if (authority && !leadsTo(signer, authority, certificates, at)) return wrong("of_another_authority");
  return { ok: true, at, signer, nonce: info.nonce?.toBigInt() ?? null };
};

const wrong = (flaw: Flaw) => ({ ok: false, flaw }) as const;

const oid = {
  token: "1.2.840.113549.1.9.16.1.4",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificate: "1.2.840.113549.1.9.16.2.12",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  pss: "1.2.840.113549.1.1.10",
  extendedKeyUsage: "2.5.29.37",
  timeStamping: "1.3.6.1.5.5.7.3.8",
};

const digests: Record<string, string> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

const readToken = (token: Buffer) => {
  try {
    const { result, offset } = fromBER(bytesOf(token));
    const { contentType, content: signed } = new ContentInfo({ schema: result });
    if (offset !== token.length || contentType !== ContentInfo.SIGNED_DATA) return null;
    const { encapContentInfo, signerInfos } = new SignedData({ schema: signed });
    const [signerInfo, ...others] = signerInfos;
    if (encapContentInfo.eContentType !== oid.token || !signerInfo || others.length > 0) return null;
    const content = Buffer.from(encapContentInfo.eContent?.getValue() ?? new ArrayBuffer());
    const info = TSTInfo.fromBER(bytesOf(content));
    return { info, signerInfo, content, certificates: certificatesIn(signed) };
  } catch {
    return null;
  }
};

/** The certificates of a SignedData (RFC 5652 §5.1), byte for byte: they are its member with the tag [0]. */
const certificatesIn = (signed: unknown): X509Certificate[] => {
  if (!(signed instanceof Sequence)) return [];
  const set = signed.valueBlock.value.find(
    ({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0,
  );
  if (!(set instanceof Constructed)) return [];
  return set.valueBlock.value.map((each) => new X509Certificate(each.valueBeforeDecodeView));
};

const signedAttribute = ({ signedAttrs }: SignerInfo, type: string): unknown => {
  const found = (signedAttrs?.attributes ?? []).filter((each) => each.type === type);
  return found.length === 1 ? found[0]?.values[0] : undefined;
};

/** RFC 5035: whether the signer says, under the signature, that it signed with this certificate. */
const isNamed = (signerInfo: SignerInfo, certificate: X509Certificate): boolean => {
  const second = signedAttribute(signerInfo, oid.signingCertificateV2);
  const named = second ?? signedAttribute(signerInfo, oid.signingCertificate);
  const list = named instanceof Sequence ? named.valueBlock.value[0] : undefined;
  const first = list instanceof Sequence ? list.valueBlock.value[0] : undefined;
  if (!(first instanceof Sequence)) return false;
  const [head, next] = first.valueBlock.value;
  const isPlain = head instanceof OctetString;
  const said = isPlain ? head : next;
  const plain = second ? "sha256" : "sha1";
  const algorithm = isPlain ? plain : digests[firstOid(head)];
  if (!(said instanceof OctetString) || !algorithm) return false;
  return hash(algorithm, certificate.raw, "buffer").equals(Buffer.from(said.getValue()));
};

const firstOid = (algorithm: unknown): string =>
  algorithm instanceof Sequence ? oidIn(algorithm.valueBlock.value[0]) : "";

const oidIn = (value: unknown): string => (value instanceof ObjectIdentifier ? value.getValue() : "");

/** RFC 5652 §5.4: whether the attributes are those of this content and were signed with the certificate's key. */
const isSigned = (signerInfo: SignerInfo, content: Buffer, { publicKey }: X509Certificate): boolean => {
  const digest = digests[signerInfo.digestAlgorithm.algorithmId];
  const type = signedAttribute(signerInfo, oid.contentType);
  const said = signedAttribute(signerInfo, oid.messageDigest);
  if (!digest || !signerInfo.signedAttrs || !(said instanceof OctetString)) return false;
  if (oidIn(type) !== oid.token) return false;
  if (!hash(digest, content, "buffer").equals(Buffer.from(said.getValue()))) return false;
  const attributes = Buffer.from(signerInfo.signedAttrs.encodedValue);
  const signature = Buffer.from(signerInfo.signature.getValue());
  const isPss = signerInfo.signatureAlgorithm.algorithmId === oid.pss;
  const key = isPss
    ? { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : publicKey;
  try {
    return verify(publicKey.asymmetricKeyType === "ed25519" ? null : digest, attributes, key, signature);
  } catch {
    return false;
  }
};

/** RFC 3161 §2.3: a certificate for time stamps and for nothing else, and it says so critically. */
const isForStamping = ({ raw, keyUsage }: X509Certificate): boolean => {
  const usage = Certificate.fromBER(bytesOf(raw)).extensions?.find(
    ({ extnID }) => extnID === oid.extendedKeyUsage,
  );
  return usage?.critical === true && keyUsage?.length === 1 && keyUsage[0] === oid.timeStamping;
};
