import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
