import { NativeSelect, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { messageFields } from '@/interventions/fields';
import type { Rule } from '@/interventions/rules';
import { LONGEST_MESSAGE, type Template } from '@/interventions/template';
import { useStore } from '@/store';
import classes from './interventions.module.css';
import { problemSentence } from './words';

interface MessageFormProps {
  readonly rule: Rule;
  readonly template: Template;
}

/** The message of a rule, with fields that are filled in for each learner. */
export function MessageForm({ rule, template }: MessageFormProps) {
  const change = useStore((store) => store.changeRule);
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? {};
    const { message } = rule;
    const start = from ?? message.length;
    const written = `${message.slice(0, start)}{${name}}`;
    // What is not drawn yet has no place behind it.
    flushSync(() => change(rule.id, { message: written + message.slice(to ?? start) }));
    area.current?.focus();
    area.current?.setSelectionRange(written.length, written.length);
  };
  return (
    <div className={classes.form}>
      <Textarea
        ref={area}
        size="sm"
        label="Message"
        autosize
        minRows={6}
        maxRows={16}
        maxLength={LONGEST_MESSAGE}
        value={rule.message}
        error={!template.ok && template.problems.map(problemSentence).join(' ')}
        onChange={({ currentTarget }) => change(rule.id, { message: currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        className={classes.insert}
        label="Insert a field"
        data={[
          { value: '', label: 'Choose what is filled in…' },
          ...messageFields.map(({ name, label }) => ({ value: name, label: `${label} {${name}}` })),
        ]}
        value=""
        onChange={({ currentTarget }) => currentTarget.value && insert(currentTarget.value)}
      />
    </div>
  );
}
