#!/bin/sh
# Make sure there is a Java for the Nu Html Checker: install the system's package where we may,
# otherwise say in one line what to install.
set -eu

if command -v java >/dev/null 2>&1; then
    exit 0
fi

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Java for the Nu Html Checker ..."
    export DEBIAN_FRONTEND=noninteractive
    if apt-get update -qq && apt-get install -y -qq --no-install-recommends default-jre-headless >/dev/null; then
        exit 0
    fi
fi

echo "The judges need Java: install your system's package 'default-jre-headless'." >&2
exit 1
