/* Lets writes to files take less than they are given, as a disk that is nearly full or a network does.
 *
 * SHORT_BYTES=N: no write takes more than N bytes.
 * SHORT_THEN_FULL=K: the Kth write to a file takes half, and what comes after fails with ENOSPC.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static ssize_t (*real)(int, const void *, size_t);

ssize_t write(int file, const void *bytes, size_t count) {
  static int calls;
  if (real == NULL) real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  const char *most = getenv("SHORT_BYTES"), *full = getenv("SHORT_THEN_FULL");
  // Eight bytes are what Swift's threads wake each other by.
  if (file > 2 && count > 0 && count != 8) {
    calls += 1;
    if (most != NULL && count > (size_t)atol(most)) count = (size_t)atol(most);
    if (full != NULL && calls == atoi(full) && count > 1) count /= 2;
    if (full != NULL && calls > atoi(full)) {
      errno = ENOSPC;
      return -1;
    }
  }
  return real(file, bytes, count);
}
