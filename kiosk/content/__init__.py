"""The pack: what it holds, how it is read, checked, compiled, loaded and exported."""
