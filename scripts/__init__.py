"""The build of Loss Atlas: recorded snippets, Markdown directives, two languages."""
