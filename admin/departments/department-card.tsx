import {
  Box,
  Button,
  Combobox,
  ComboboxOption,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Cross } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { DepartmentPeople, DepartmentPerson, Person } from '../../plugin/contract';
import { DEPARTMENT_ROLES } from '../../plugin/review';
import { sayTrouble, useTexts } from '../ui';
import { useSetPeopleMutation } from './api';

interface RowProps {
  readonly person: DepartmentPerson;
  readonly change: (person: DepartmentPerson) => void;
  readonly remove: () => void;
}

const PersonRow = ({ person, change, remove }: RowProps): ReactElement => {
  const { t } = useTexts();
  return (
    <Flex tag="li" gap={3} justifyContent="space-between" wrap="wrap">
      <Typography>{person.name}</Typography>
      <Flex gap={2}>
        <SingleSelect
          aria-label={t('departments.role', { name: person.name })}
          size="S"
          value={person.role}
          onChange={(chosen: string | number) => {
            const role = DEPARTMENT_ROLES.find((one) => one === chosen);
            if (role !== undefined) change({ ...person, role });
          }}
        >
          {DEPARTMENT_ROLES.map((role) => (
            <SingleSelectOption key={role} value={role}>
              {t(`departments.role.${role}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <IconButton label={t('departments.remove', { name: person.name })} onClick={remove} variant="ghost">
          <Cross />
        </IconButton>
      </Flex>
    </Flex>
  );
};

interface CardProps {
  readonly department: DepartmentPeople;
  readonly candidates: readonly Person[];
}

/** One department: its people, each with a role, and who could be added. Nothing changes until it is saved. */
export const DepartmentCard = ({ department, candidates }: CardProps): ReactElement => {
  const { t } = useTexts();
  const { toggleNotification } = useNotification();
  const [setPeople, { isLoading }] = useSetPeopleMutation();
  const [people, setDraft] = useState(department.people);
  const others = candidates.filter((candidate) => !people.some((person) => person.id === candidate.id));

  const add = (chosen: string | undefined): void => {
    const candidate = others.find((other) => String(other.id) === chosen);
    if (candidate !== undefined) setDraft([...people, { ...candidate, role: 'member', awayFrom: null, awayTo: null }]);
  };
  const save = (): void => {
    setPeople({
      id: department.id,
      people: people.map(({ id, role, awayFrom, awayTo }) => ({ id, role, awayFrom, awayTo })),
    })
      .unwrap()
      .then(() => {
        toggleNotification({ type: 'success', message: t('departments.saved', { department: department.name }) });
      })
      .catch((error: unknown) => {
        toggleNotification({ type: 'danger', message: sayTrouble(error, t) });
      });
  };

  return (
    <Box tag="section" aria-label={department.name} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {department.name}
        </Typography>
        {people.length === 0 && <Typography textColor="neutral600">{t('departments.nobody')}</Typography>}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              change={(changed) => {
                setDraft(people.map((one) => (one.id === changed.id ? changed : one)));
              }}
              remove={() => {
                setDraft(people.filter((one) => one.id !== person.id));
              }}
            />
          ))}
        </Flex>
        <Flex gap={3} justifyContent="space-between" wrap="wrap">
          <Combobox aria-label={t('departments.person')} placeholder={t('departments.person')} value="" onChange={add}>
            {others.map((other) => (
              <ComboboxOption key={other.id} value={String(other.id)}>
                {other.name}
              </ComboboxOption>
            ))}
          </Combobox>
          <Button loading={isLoading} disabled={people === department.people} onClick={save}>
            {t('departments.save')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
