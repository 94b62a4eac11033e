#!/bin/sh
# Runs a compiler command, without the precompiled header that an earlier run left.
#
# g++ reads a header's precompiled form where there is one, also when it is to make that form anew.
# On its own it empties the file first; ccache has it write elsewhere, and would get the old content
# again.
previous=
for argument do
  case $previous$argument in
    -o*.gch) rm -f -- "$argument" ;;
  esac
  previous=$argument
done
exec "$@"
