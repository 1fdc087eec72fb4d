#!/bin/sh
# Makes a folder of the libraries that the released program has inside, with what pkg-config is to say
# of them: a build that finds it first (PKG_CONFIG_PATH) links libxml2, libyaml and libcrypto statically.
#
# Usage: prepare.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)

# libxml2 takes two libraries along for compressed files; Swift takes libstdc++.
for library in xml2 yaml crypto lzma z stdc++; do
  archive=$(cc -print-file-name="lib$library.a")
  case $archive in
    /*) ln -sf "$(realpath "$archive")" "$folder/" ;;
    *) echo "lib$library.a is missing: see 'make setup'" >&2; exit 1 ;;
  esac
done

cc -O2 -fPIC -Wall -Wextra -Werror -c "$here/converters.c" -o "$folder/converters.o"
rm -f "$folder/libconverters.a"
ar rcs "$folder/libconverters.a" "$folder/converters.o"

describe() {
  cat > "$folder/$1.pc" <<WORDS
Name: $1
Description: $1, inside the program
Version: $(pkg-config --modversion "$1")
Cflags: $(pkg-config --cflags "$1")
Libs: -L$folder $2
WORDS
}
unset PKG_CONFIG_PATH
describe libxml-2.0 "-lxml2 -lconverters -llzma -lz -lm"
describe yaml-0.1 "-lyaml"
describe libcrypto "-lcrypto"
