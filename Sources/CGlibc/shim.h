// What Linux and its C library have, and Swift's module of the C library leaves out.

#ifndef BIDRAG_GLIBC_SHIM_H
#define BIDRAG_GLIBC_SHIM_H

#include <sys/vfs.h>

/// Renames within two open folders; without flags it replaces what has the new name.
int renameat2(
    int from, const char *_Nonnull old_name, int to, const char *_Nonnull new_name,
    unsigned int flags);

enum {
  /// Fails where something has the new name.
  BIDRAG_RENAME_NOREPLACE = 1,
  /// Lets two things change names, in one step.
  BIDRAG_RENAME_EXCHANGE = 2
};

enum {
  BIDRAG_F_SETSIG = 10,
  BIDRAG_F_SETLEASE = 1024
};

/// The number by which Linux knows the sort of disk that an open file is on; -1 where it cannot tell.
static inline long bidrag_sort_of_disk(int file) {
  struct statfs disk;
  return fstatfs(file, &disk) == 0 ? (long)disk.f_type : -1;
}

#endif
