import { must } from '../../errors/message.ts';

/** Why there was no answer, and whether asking again may help. */
export interface Refusal {
  readonly reason: string;
  readonly isPassing: boolean;
}

/** What may be said of an answer's status; codes of RFC 9110. */
const statuses: Readonly<Record<number, string>> = {
  401: 'the server wants a log-in',
  403: 'the server does not serve programs, or not from here; download the file in a browser',
  404: 'there is no such address: the symbol is not known, or the source has changed',
  407: 'the proxy wants a log-in: write it into HTTPS_PROXY',
  408: 'the server lost patience',
  429: 'the server wants fewer requests; try again later, with fewer symbols at once',
};
const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** Why an answer that is no success has no series. */
export function refusedStatus(status: number, said: string | undefined): Refusal {
  const known = statuses[status] ?? (status >= 500 ? 'the server is in trouble; try again later' : undefined);
  const remedy = said === undefined ? known : `it says: ${said}`;
  const complaint = { what: 'the status of the answer', legal: 'be 200', given: status };
  return {
    reason: must(remedy === undefined ? complaint : { ...complaint, remedy }),
    isPassing: passing.includes(status),
  };
}

const offline = 'check the connection to the network';
const certificate =
  'the certificate is not trusted; behind a proxy that opens connections, name its certificate in NODE_EXTRA_CA_CERTS';
const cut = 'the connection was cut; try again';

/** What a failed connection is called, by the code of the system or of the HTTP client. */
const connections: Readonly<Record<string, { readonly remedy: string; readonly isPassing: boolean }>> = {
  CERT_HAS_EXPIRED: { remedy: 'its certificate has expired', isPassing: false },
  DEPTH_ZERO_SELF_SIGNED_CERT: { remedy: certificate, isPassing: false },
  EAI_AGAIN: { remedy: `its name cannot be looked up; ${offline}`, isPassing: true },
  ECONNREFUSED: { remedy: 'nothing listens there', isPassing: false },
  ECONNRESET: { remedy: cut, isPassing: true },
  EHOSTUNREACH: { remedy: offline, isPassing: false },
  ENETUNREACH: { remedy: offline, isPassing: false },
  ENOTFOUND: { remedy: `there is no server of that name; ${offline}`, isPassing: false },
  ETIMEDOUT: { remedy: 'it does not answer in time', isPassing: true },
  SELF_SIGNED_CERT_IN_CHAIN: { remedy: certificate, isPassing: false },
  TimeoutError: { remedy: 'it does not answer in time', isPassing: true },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { remedy: certificate, isPassing: false },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { remedy: certificate, isPassing: false },
  UND_ERR_BODY_TIMEOUT: { remedy: 'it does not answer in time', isPassing: true },
  UND_ERR_CONNECT_TIMEOUT: { remedy: 'it does not answer in time', isPassing: true },
  UND_ERR_HEADERS_TIMEOUT: { remedy: 'it does not answer in time', isPassing: true },
  UND_ERR_SOCKET: { remedy: cut, isPassing: true },
};

/**
 * Why a server could not be asked, in words.
 *
 * @param host name and port
 * @param hasProxy whether a proxy is set that this version of Node passes by
 * @throws the error itself where it is none of the network
 */
export function unreachable(error: unknown, host: string, hasProxy: boolean): Refusal {
  const code = codeOf(error);
  const known = code === undefined ? undefined : connections[code];
  if (known === undefined) {
    if (error instanceof TypeError && error.cause !== undefined) return unnamed(error.cause, host);
    throw error;
  }
  const proxy = hasProxy
    ? '; HTTPS_PROXY is set, which Node uses from version 24 on, with NODE_USE_ENV_PROXY=1'
    : '';
  const given = code === 'TimeoutError' ? 'no answer' : code;
  const remedy = `${known.remedy}${proxy}`;
  return { reason: must({ what: host, legal: 'answer', given, remedy }), isPassing: known.isPassing };
}

/** A failure of the HTTP client without a code: a header that breaks the protocol, say. */
function unnamed(cause: unknown, host: string): Refusal {
  const given = cause instanceof Error ? cause.message : String(cause);
  return { reason: must({ what: host, legal: 'answer in HTTP', given }), isPassing: false };
}

/** The code of an error or of what caused it; of several addresses tried, that of the first. */
function codeOf(error: unknown): string | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner.name === 'TimeoutError') return inner.name;
    if ('code' in inner && typeof inner.code === 'string') return inner.code;
    if (inner instanceof AggregateError) return codeOf(inner.errors[0]);
  }
  return undefined;
}
