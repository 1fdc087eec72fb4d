// SHA-256 of OpenSSL's libcrypto as Debian ships it.
//
// OpenSSL would rather have its digests asked for by name, in tables that cost an eighth of a check
// to set up and link nearly all of the library. These three functions are what its tables lead to.

#ifndef BIDRAG_LIBCRYPTO_SHIM_H
#define BIDRAG_LIBCRYPTO_SHIM_H

#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#endif
